using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The journal: postings are added, never taken away.</summary>
public interface IJournal
{
    /// <summary>Adds a posting to the current transaction, and brings the stored copies it touches (obligations, standings) along.</summary>
    void Add(Posting posting);

    /// <summary>The postings of one payment event, oldest first.</summary>
    Task<IReadOnlyList<Posting>> OfPaymentEvent(PaymentEventId id);
}
