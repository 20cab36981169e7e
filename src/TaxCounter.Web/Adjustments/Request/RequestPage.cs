using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Adjustments;

/// <summary>The page on which an adjustment is written: the reason first, then what its worksheet needs.</summary>
public sealed record RequestPage
{
    /// <summary>Whose charges.</summary>
    public required Account Account { get; init; }

    /// <summary>What is kept already; null for a new one.</summary>
    public Adjustment? Draft { get; init; }

    /// <summary>The reasons of the office.</summary>
    public required ReasonCodes Reasons { get; init; }

    /// <summary>The chosen reason with what it asks for; null while none is chosen.</summary>
    public Dated<ReasonRule>? Reason { get; init; }

    /// <summary>The charges that the reason can be about.</summary>
    public required IReadOnlyList<ObligationBalance> Offer { get; init; }

    /// <summary>Adjustments of the account that are not decided yet, other than this.</summary>
    public required IReadOnlyList<CaseRow<AdjustmentNumber, AdjustmentState>> Others { get; init; }

    /// <summary>What the program found on the account; on the page of reasons alone.</summary>
    public IReadOnlyList<AdjustmentProposal> Found { get; init; } = [];

    /// <summary>What was found and is left as it is, the newest first; on the page of reasons alone.</summary>
    public IReadOnlyList<LeftFinding> Left { get; init; } = [];

    /// <summary>What was found that this form is about; null where a clerk chose the reason.</summary>
    public AdjustmentProposal? FoundHere { get; init; }

    /// <summary>The form of the next discount in the list; null where this is not about one, and after the last.</summary>
    public string? NextFound { get; init; }

    /// <summary>What the customer said that led here; null where nothing did.</summary>
    public Discrepancy? Said { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was typed.</summary>
    public required RequestForm Form { get; init; }

    /// <summary>What is wrong goes into the letter as it is typed, in the language of that letter.</summary>
    public required LetterWords Letter { get; init; }

    /// <summary>The page of reasons, with what was found on the account.</summary>
    public RequestPage With(IReadOnlyList<AdjustmentProposal> found, IReadOnlyList<LeftFinding> left) => this with { Found = found, Left = left };

    /// <summary>The form of something that was found.</summary>
    public RequestPage About(AdjustmentProposal? found, string? next) => this with { FoundHere = found, NextFound = next };

    /// <summary>Where the form goes.</summary>
    public string Action => Draft is null ? "/adjustments" : $"{AdjustmentPages.UrlOf(Draft.Number)}/write";

    /// <summary>The worksheet of the reason; null while none is chosen.</summary>
    public WorksheetKind? Worksheet => Reason?.Value.Adjustment?.Worksheet;

    /// <summary>The documents that the reason expects, in a line.</summary>
    public string Expected => string.Join("; ", Reason?.Value.Evidence ?? []);

    /// <summary>The reason as said.</summary>
    public string ReasonName => Reasons.Find(Form.ReasonCode ?? "")?.Name ?? "";

    /// <summary>The key of a reason by its place from 0: digits first, then letters that nothing else on the page has; null beyond those.</summary>
    public static string? KeyOf(int place) => place switch
    {
        < 9 => $"{place + 1}",
        9 => "0",
        10 => "B",
        11 => "C",
        12 => "H",
        13 => "I",
        14 => "O",
        _ => null,
    };

    /// <summary>The form of a reason, about what the customer said where that led here.</summary>
    public string UrlOf(ReasonCode reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return $"{ReasonsUrl}&reason={reason.Code}";
    }

    /// <summary>The page of reasons.</summary>
    public string ReasonsUrl => $"/adjustments/new?account={Account.Number}" + (Said is null ? "" : $"&discrepancy={Said.Id.Value}");

    /// <summary>The form of what was found, filled in.</summary>
    public string UrlOf(AdjustmentProposal found) => AdjustmentPages.UrlOf(Account.Number, found);

    /// <summary>A reason of the list: its authority, and for what.</summary>
    public string Says(ReasonCode reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var row = reason.Rows.On(Today);
        return row.Refusal is not null ? "" : row.Value.Value.Adjustment is { TaxTypes: { Count: > 0 } taxes }
            ? $"only {string.Join(", ", taxes.Select(t => Rules.FindTaxType(t)?.Name.ToLowerInvariant() ?? t))}; {row.Value.Authority.Text}" : row.Value.Authority.Text;
    }
}
