package org.plumbline.recipes.internal.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import tools.jackson.databind.JsonNode;

/** A form of text as the validator knows it. Money may stand without quotes, so numbers are looked at too, as written. */
record FormFormat(TextForm form) implements Format {

    @Override
    public String getName() {
        return form.format();
    }

    @Override
    public boolean matches(ExecutionContext context, SchemaContext schema, JsonNode value) {
        boolean hasForm = value.isString() || (value.isNumber() && form == TextForm.POUNDS);
        return !hasForm || form.accepts(value.asString());
    }
}
