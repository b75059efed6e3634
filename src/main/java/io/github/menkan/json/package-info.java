/**
 * Cases from JSON and assessments to JSON, strictly: decimals never pass through binary floating point, every error names the
 * property, and one bad case never loses the others.
 *
 * <p>{@link io.github.menkan.json.CaseReader} reads a case, an array of cases, or JSON Lines; each
 * {@link io.github.menkan.json.CaseEntry} is either a {@link io.github.menkan.json.ReadCase} or an
 * {@link io.github.menkan.json.InputFault}. {@link io.github.menkan.json.AssessmentWriter} writes the answers. The two JSON Schemas
 * of the formats come from {@link io.github.menkan.json.JsonSchemas}.
 *
 * <p>{@link io.github.menkan.json.Jackson2Module} and {@link io.github.menkan.json.Jackson3Module} let mappers write them.
 *
 * <p>This package needs Jackson ({@code jackson-databind}), which the library itself does not.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.json;

import org.jspecify.annotations.NullMarked;
