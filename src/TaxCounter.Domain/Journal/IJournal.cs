using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>
/// The journal: postings are added, never taken away. Before an act is saved the journal itself looks whether its business days are open and its drawers take what is
/// posted (<see cref="DrawerNeed"/>); where not, the whole act is refused and nothing of it is written. No duty has to remember that.
/// </summary>
public interface IJournal
{
    /// <summary>Adds a posting to the current transaction, and brings the stored copies it touches (obligations, standings) along.</summary>
    /// <exception cref="InvalidOperationException">It does not balance, or moves a drawer that it does not name: a programmer's mistake, never a clerk's.</exception>
    void Add(Posting posting);

    /// <summary>Why nothing can be posted on a business day; null when it can. For pages that say so before, and for acts that belong to a day and may post nothing.</summary>
    Task<Refusal?> WhyNotPost(DateOnly businessDay);

    /// <summary>The postings of one payment event, oldest first.</summary>
    Task<IReadOnlyList<Posting>> OfPaymentEvent(PaymentEventId id);

    /// <summary>Whether money of one of these payments was moved elsewhere, and that was not reversed.</summary>
    Task<bool> IsMoved(IReadOnlyCollection<PostingId> payments);

    /// <summary>How much of a payment came off an obligation that it paid, by a move or a returned check, and was not put back.</summary>
    Task<Money> TakenOff(PostingId payment, ObligationId obligation);

    /// <summary>The same of the credit that it left on an account.</summary>
    Task<Money> CreditTakenOff(PostingId payment, AccountId account);

    /// <summary>One posting with its lines; null when there is none.</summary>
    Task<Posting?> Find(PostingId id);

    /// <summary>The charges of an obligation that were not taken back, newest first.</summary>
    Task<IReadOnlyList<Posting>> Charges(ObligationId obligation);

    /// <summary>The corrections of what was charged for an obligation that were not reversed, newest first.</summary>
    Task<IReadOnlyList<Posting>> Adjustments(ObligationId obligation);

    /// <summary>The applications of an account's unapplied credit that were not taken back, newest first.</summary>
    Task<IReadOnlyList<Posting>> CreditApplications(AccountId account);

    /// <summary>How much unapplied credit of an account people applied or wrote off since a day, each by themselves, and nobody took back. What a charge or a moved payment used is not among it.</summary>
    Task<Money> CreditUsedAlone(AccountId account, DateOnly since);
}
