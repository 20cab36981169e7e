namespace TaxCounter.Domain.Kernel;

/// <summary>
/// One moment of the records: whatever is read within it is as it was when it began, however much is posted meanwhile. Sums that are read one after the other foot.
/// </summary>
public interface IOneMoment
{
    /// <summary>Reads within one moment; within one that is held already, or within an act, in that. An act done in between ends the moment, and another begins after it.</summary>
    Task<T> Read<T>(Func<Task<T>> read);
}
