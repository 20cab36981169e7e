using Microsoft.AspNetCore.Mvc.Rendering;

namespace TaxCounter.Web.RuleBooks;

/// <summary>A field of the form.</summary>
/// <param name="Path">Its place in the row: <c>rate</c>, <c>parts.0.fund</c>.</param>
/// <param name="Label">What it is.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Options">Choices; null where anything can be typed.</param>
/// <param name="Hint">How to type it; null where that is plain.</param>
public sealed record RowField(string Path, string Label, RowFieldKind Kind, IReadOnlyList<SelectListItem>? Options = null, string? Hint = null);
