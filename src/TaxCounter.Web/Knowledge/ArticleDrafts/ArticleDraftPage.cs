using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Web.Knowledge;

/// <summary>The form for a version of an article, with how it reads.</summary>
public sealed record ArticleDraftPage
{
    /// <summary>The article; null for a new one.</summary>
    public string? Article { get; init; }

    public required ArticleForm Form { get; init; }

    /// <summary>How what was typed reads; null while it cannot be read.</summary>
    public ArticleText? Text { get; init; }

    /// <summary>What is wrong with what was typed.</summary>
    public IReadOnlyList<Refusal> Faults { get; init; } = [];

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    public string Url => Article is null ? "/knowledge/new" : $"/knowledge/{Article}/new";
}
