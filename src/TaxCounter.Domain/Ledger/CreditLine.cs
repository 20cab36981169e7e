using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>A line of the journal about what an account owes or has to its credit, with what its posting says.</summary>
public sealed record CreditLine
{
    public required PostingId PostingId { get; init; }

    public required PostingKind Kind { get; init; }

    /// <summary>The posting that this one takes back.</summary>
    public PostingId? CorrectsId { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The moment of the act; the postings of one act share it.</summary>
    public required DateTime PostedAt { get; init; }

    /// <summary>Receivable or unapplied credit.</summary>
    public required LedgerAccount Account { get; init; }

    public ObligationId? ObligationId { get; init; }

    public Component? Component { get; init; }

    /// <summary>The amount as a credit: negative for a debit.</summary>
    public required Money AsCredit { get; init; }

    /// <summary>What its kind is.</summary>
    public PostingClass Class => PostingKinds.Of(Kind);

    internal bool IsUnapplied => Account == LedgerAccount.UnappliedCredit;

    /// <summary>The line of a posting.</summary>
    public static CreditLine Of(Posting posting, JournalLine line)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            PostingId = posting.Id,
            Kind = posting.Kind,
            CorrectsId = posting.CorrectsId,
            EffectiveOn = posting.EffectiveOn,
            PostedAt = posting.PostedAt,
            Account = line.Account,
            ObligationId = line.ObligationId,
            Component = line.Component,
            AsCredit = -line.AsDebit,
        };
    }
}
