using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Returns;

/// <summary>A filed return as it is shown: what was written, what it comes to, the returns of the same period.</summary>
public sealed record FiledPage
{
    public required FiledReturn Filed { get; init; }

    public required Account Account { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The return recomputed; null where the rule book cannot any more.</summary>
    public ReturnCheck? Check { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Every return of the period, oldest first.</summary>
    public required IReadOnlyList<FiledReturn> OfPeriod { get; init; }

    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required StaffMember Who { get; init; }

    /// <summary>Whether it is the newest of its period.</summary>
    public bool IsNewest => OfPeriod[^1].Id == Filed.Id;

    /// <summary>How it came, as said.</summary>
    public string Way => Rules.Returns.Channels.FirstOrDefault(c => c.Id == Filed.Channel)?.Name ?? Filed.Channel;
}
