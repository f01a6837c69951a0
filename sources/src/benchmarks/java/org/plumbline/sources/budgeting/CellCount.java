package org.plumbline.sources.budgeting;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Counts the cells of a record and makes nothing of them: the least that FastCSV can be asked for. */
final class CellCount extends AbstractBaseCsvCallbackHandler<Long> {

    @Override
    protected Long buildRecord() {
        return (long) getFieldCount();
    }
}
