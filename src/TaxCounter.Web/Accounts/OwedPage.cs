using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>The form of a payoff quote as it was filled in.</summary>
public sealed class QuoteForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; }

    /// <summary>The days; an empty one is none.</summary>
    public List<DateOnly?> Days { get; set; } = [];

    /// <summary>How it was asked for.</summary>
    public QuoteChannel Channel { get; set; }

    /// <summary>Who asked.</summary>
    public string? AskedBy { get; set; }

    /// <summary>The language of the paper.</summary>
    public string? Language { get; set; }

    /// <summary>A new form with the usual days, and room for one of the customer's own.</summary>
    public static QuoteForm New(DateOnly today)
    {
        var form = new QuoteForm { Id = QuoteId.New().Value, Channel = QuoteChannel.WalkIn, Days = [.. QuoteDays.Suggested(today).Select(d => (DateOnly?)d)] };
        form.Fill();
        return form;
    }

    /// <summary>Makes room for four days.</summary>
    public void Fill()
    {
        while (Days.Count < PayoffQuote.MostDays)
        {
            Days.Add(null);
        }
    }

    /// <summary>What it asks for.</summary>
    public MakeQuote Read(AccountId account) => new()
    {
        Id = new QuoteId(Id),
        Account = account,
        Days = [.. Days.OfType<DateOnly>()],
        Channel = Channel,
        AskedBy = AskedBy ?? "",
    };
}

/// <summary>“What you owe and why”: the paper in the customer's language, and the quote.</summary>
public sealed record OwedPage
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>What they owe on the day.</summary>
    public required AccountBalance Balance { get; init; }

    /// <summary>The language of the paper.</summary>
    public required CustomerLanguage Language { get; init; }

    /// <summary>The languages it can be had in.</summary>
    public required IReadOnlyList<CustomerLanguage> Languages { get; init; }

    /// <summary>The rule book.</summary>
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
    public IEnumerable<ObligationBalance> Due => Balance.Open.Where(b => b.IsDue).OrderBy(b => b.Obligation.DueOn).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal);

    /// <summary>Whether the customer's own language has no file, so that the paper is in English.</summary>
    public bool LanguageIsMissing => Languages.All(l => l.Code != Account.Language);

    /// <summary>The address of the page with another quote.</summary>
    public string Url(QuoteNumber? quote = null) => $"/accounts/{Account.Number}/owed?language={Language.Code}" + (quote is { } number ? "&quote=" + number : "");

    /// <summary>The languages to choose from.</summary>
    public IEnumerable<SelectListItem> LanguageChoices => Languages.Select(l => new SelectListItem(l.Name, l.Code, l.Code == Language.Code));
}
