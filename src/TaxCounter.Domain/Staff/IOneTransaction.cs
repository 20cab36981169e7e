using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// One short transaction, begun as a writer: everything in it happens, or nothing. A refusal rolls back.
/// </summary>
public interface IOneTransaction
{
    /// <summary>
    /// Runs <paramref name="work"/> and commits unless it was refused. Where the database asks for it (deadlock, lost race) the whole work is run again,
    /// so it must read what it needs itself.
    /// </summary>
    Task<Result<T>> Do<T>(CounterAct act, Func<Task<Result<T>>> work);
}
