using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>The list below the balance.</summary>
public sealed record AccountTab
{
    public required Account Account { get; init; }

    /// <summary>Which list.</summary>
    public required RecordTab Tab { get; init; }

    /// <summary>How many receipts there are, for the tab's name.</summary>
    public required int ReceiptCount { get; init; }

    /// <summary>The history, when it is shown.</summary>
    public RecordPage<HistoryRow>? History { get; init; }

    /// <summary>What else happened in the time of the history that is shown, newest first.</summary>
    public IReadOnlyList<HappeningRow> Happenings { get; init; } = [];

    /// <summary>What stands before a posting of the history, because it happened later; and what stands below the last one.</summary>
    /// <param name="place">The place of the posting on the page; the number of postings for what stands below them.</param>
    public IEnumerable<HappeningRow> Before(int place)
    {
        var rows = History?.Rows ?? [];
        return Happenings.Where(h => rows.TakeWhile(r => h.At <= r.PostedAt).Count() == place);
    }

    /// <summary>The receipts, when they are shown.</summary>
    public RecordPage<AccountReceipt>? Receipts { get; init; }

    /// <summary>The letters, when they are shown.</summary>
    public RecordPage<LetterRow>? Letters { get; init; }

    /// <summary>The rule book, for the names of tax types.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The address of another tab or page.</summary>
    public string Url(RecordTab tab, int page = 1) => $"/accounts/{Account.Number}?tab={tab.ToString().ToLowerInvariant()}{(page > 1 ? $"&page={page}" : "")}#records";
}
