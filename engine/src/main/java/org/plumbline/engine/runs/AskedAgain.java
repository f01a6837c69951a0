package org.plumbline.engine.runs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.studies.Asked;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** Reads from a run's folder which places it was asked of. The folder may come from anybody. */
final class AskedAgain {
    private final FolderContents contents;

    AskedAgain(FolderContents contents) {
        this.contents = contents;
    }

    /** @throws WrongInput if an entry names no place, or a file that is not there or not text */
    List<Asked> list(RunRecord record) {
        return record.asked().stream().map(this::asked).toList();
    }

    private Asked asked(RunRecord.AskedEntry entry) {
        String code = entry.code();
        String file = entry.file();
        if (code != null && file == null && AreaCode.isOne(code)) {
            return new Asked.OfPlace(new AreaCode(code));
        }
        if (file == null || code != null || !file.startsWith(RunFiles.INPUTS)) {
            throw wrong("a place that no brief is about", String.valueOf(code), "the code of a place");
        }
        String name = file.substring(RunFiles.INPUTS.length());
        if (!Asked.OfArea.isFileName(name)) {
            throw wrong("not a file of an area", file, "such as inputs/old-town.geojson");
        }
        return new Asked.OfArea(name, text(file), Optional.ofNullable(entry.name()));
    }

    private String text(String file) {
        byte[] bytes = contents.read(file)
                .orElseThrow(() -> wrong("the area's file is not in the folder", "", file + " as it was published"));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw wrong("the area's file is not text", file, "UTF-8");
        }
    }

    private static WrongInput wrong(String what, String found, String expected) {
        return new WrongInput(new Problem(
                ProblemCode.RUN_FOLDER,
                Where.file(RunRecord.FILE_NAME),
                what,
                Quotation.shortened(found),
                expected,
                "make the brief again"));
    }
}
