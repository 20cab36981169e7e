using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>What an act does, in the one or two parts that it comes in.</summary>
/// <param name="ReadAhead">Reads before the turn; false where it was refused. Null for an act that does everything inside.</param>
/// <param name="Do">Does the rest inside; told whether what was read ahead is to be used, or everything is read here.</param>
internal sealed record ActWork<T>(Func<Task<bool>>? ReadAhead, Func<bool, Task<Result<T>>> Do)
{
    public ActWork(Func<Task<bool>>? readAhead, Func<Task<Result<T>>> work)
        : this(readAhead, _ => work())
    {
    }

    /// <summary>An act that finds out first and writes then.</summary>
    public static ActWork<T> Of<TRead>(Func<Task<Result<TRead>>> read, Func<TRead, Task<Result<T>>> work)
    {
        Result<TRead>? known = null;
        return new ActWork<T>(
            async () => (known = await read()).Refusal is null,
            async isReady =>
            {
                var found = isReady ? known! : await read();
                return found.Refusal is { } no ? no : await work(found.Value);
            });
    }
}
