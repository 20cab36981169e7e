namespace TaxCounter.Domain.Kernel;

/// <summary>
/// A key made before saving, in time order, so that a form can carry it and a second click finds the first result.
/// </summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The key as stored.</summary>
    Guid Value { get; }

    /// <summary>The id of a stored key.</summary>
    static abstract TSelf From(Guid value);
}
