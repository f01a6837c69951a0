package org.plumbline.sources.sortition;

import java.util.List;
import org.plumbline.model.sortition.Assembly;

/**
 * A panel that is to be drawn, as its two files tell it.
 *
 * @param assembly named after the file of respondents; its pool is in the order of the row keys
 * @param keys who has which row key, in the order of the file: the organiser's alone, never to be published
 * @param remarks what is to be said of the files though nothing is wrong with them; they name no person
 */
public record AssemblyRead(Assembly assembly, KeyList keys, List<Remark> remarks) {

    public AssemblyRead {
        remarks = List.copyOf(remarks);
    }
}
