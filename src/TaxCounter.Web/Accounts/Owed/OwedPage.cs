using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>“What you owe and why”: the paper in the customer's language, and the quote.</summary>
public sealed record OwedPage
{
    public required Account Account { get; init; }

    /// <summary>What they owe on the day.</summary>
    public required BalanceTable Balance { get; init; }

    /// <summary>The language of the paper.</summary>
    public required CustomerLanguage Language { get; init; }

    /// <summary>The languages it can be had in.</summary>
    public required IReadOnlyList<CustomerLanguage> Languages { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Why the chosen day could not be taken.</summary>
    public string? DayTrouble { get; init; }

    /// <summary>The quote that stands on the paper, if one.</summary>
    public QuoteCheck? Quote { get; init; }

    /// <summary>The form of a new quote.</summary>
    public required QuoteForm Form { get; init; }

    /// <summary>What its days come to.</summary>
    public required IReadOnlyList<QuoteFigures> Figures { get; init; }

    /// <summary>The last day that may be quoted; null where the rule book has no limit for today.</summary>
    public DateOnly? LastQuoteDay { get; init; }

    /// <summary>What is to be paid, oldest first.</summary>
    public IEnumerable<ObligationBalance> Due => Balance.Open.Where(b => b.IsDue).OrderBy(b => b.Due.Counted).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal);

    /// <summary>Whether the customer's own language has no file, so that the paper is in English.</summary>
    public bool LanguageIsMissing => Languages.All(l => l.Code != Account.LanguageOn(Today));

    /// <summary>The address of the page with another quote.</summary>
    public string Url(QuoteNumber? quote = null) => $"/accounts/{Account.Number}/owed?language={Language.Code}" + (quote is { } number ? "&quote=" + number : "");

    /// <summary>The languages to choose from.</summary>
    public IEnumerable<SelectListItem> LanguageChoices => Languages.Select(l => new SelectListItem(l.Name, l.Code, l.Code == Language.Code));
}
