using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Ledger;

/// <summary>Looks again at periods whose return is on file once their ledger moved, in the same transaction.</summary>
public interface IObligationWatch
{
    /// <summary>Looks at them.</summary>
    /// <param name="moved">Whose ledger moved, or whose return was filed.</param>
    /// <param name="notSaved">Postings that are not in the database yet.</param>
    Task Look(IReadOnlyCollection<Obligation> moved, IReadOnlyList<Posting> notSaved);
}
