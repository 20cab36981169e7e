using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Duties;

/// <summary>Something that <c>verify</c> proves of the records.</summary>
public interface IVerifyCheck
{
    /// <summary>What does not hold; nothing when all is well. Changes nothing.</summary>
    Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop);
}
