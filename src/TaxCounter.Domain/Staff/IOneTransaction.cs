using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// One short transaction, begun as a writer: everything in it happens, or nothing. A refusal rolls back.
/// </summary>
public interface IOneTransaction
{
    /// <summary>Whether anything of the acts asked for here may stand in the records; false where none was asked for, or every one was refused.</summary>
    bool MayStand { get; }

    /// <summary>
    /// Runs <paramref name="work"/> and commits unless it was refused. Where the database asks for it (deadlock, lost race) the whole work is run again,
    /// so it must read what it needs itself.
    /// </summary>
    Task<Result<T>> Do<T>(CounterAct act, Func<Task<Result<T>>> work);

    /// <summary>
    /// The same for acts behind which everybody waits: <paramref name="read"/> finds out and works out before the line, <paramref name="work"/> writes at its head.
    /// What was read must have stayed as it was, by the versions of the records; where it did not, and where <paramref name="read"/> refuses, both are run again
    /// inside, so that the answer is that of the moment.
    /// </summary>
    Task<Result<T>> Do<TRead, T>(CounterAct act, Func<Task<Result<TRead>>> read, Func<TRead, Task<Result<T>>> work);
}
