using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Productivity;

/// <summary>What waits for a person, of every duty, in one question.</summary>
public interface IMyWork
{
    /// <summary>Referrals to and from them, customers to get back to by today, comments to route or answer, and forms half entered; what is due first, then the oldest.</summary>
    Task<IReadOnlyList<MyWorkRow>> Of(CounterAct act, int most);
}
