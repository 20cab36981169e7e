using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>The list of templates.</summary>
/// <param name="Kinds">By kind.</param>
/// <param name="Today">The office's day.</param>
public sealed record TemplateListPage(IReadOnlyList<IGrouping<LetterKind, TemplateLine>> Kinds, DateOnly Today);
