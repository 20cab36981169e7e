using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cases;

/// <summary>The page of a duty's list of cases.</summary>
public sealed class CaseListPage
{
    /// <summary>The address of the list.</summary>
    public required string Url { get; init; }

    /// <summary>Several cases, as a title says it.</summary>
    public required string Duty { get; init; }

    /// <summary>Where a request starts.</summary>
    public required string Start { get; init; }

    /// <summary>What is looked for.</summary>
    public required CaseListForm Form { get; init; }

    /// <summary>Whether everybody's cases are shown.</summary>
    public required bool IsAll { get; init; }

    /// <summary>Whether the person who looks takes cases but decides none, so that their own come first.</summary>
    public required bool HasOwn { get; init; }

    /// <summary>What was found.</summary>
    public required RecordPage<CaseListRow> Rows { get; init; }

    /// <summary>The states by name, with their words and how many cases are there; only those that have some, or that are asked for.</summary>
    public required IReadOnlyList<(string State, string Says, int Cases)> States { get; init; }

    /// <summary>How many cases there are in all states.</summary>
    public required int Total { get; init; }

    /// <summary>The words of the outcome that is looked for; null where none is.</summary>
    public required string? Outcome { get; init; }

    /// <summary>Who has cases in hand, as a choice.</summary>
    public required IReadOnlyList<SelectListItem> Clerks { get; init; }

    /// <summary>The reasons, as a choice.</summary>
    public required IReadOnlyList<SelectListItem> Reasons { get; init; }

    /// <summary>Whether the cases are about amounts, and there is a report of them.</summary>
    public required bool HasAmounts { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The title of the page.</summary>
    public string Title => IsAll ? Duty : $"My {char.ToLowerInvariant(Duty[0])}{Duty[1..]}";

    /// <summary>What is listed, within a sentence: <c>cases</c>, or <c>licenses</c> where that is another thing.</summary>
    public string Several => HasAmounts ? "cases" : $"{char.ToLowerInvariant(Duty[0])}{Duty[1..]}";

    /// <summary>The address of the same list, changed.</summary>
    public string UrlOf(CaseListForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Url(Url);
    }
}
