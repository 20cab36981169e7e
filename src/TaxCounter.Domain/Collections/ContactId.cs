using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>The key of a contact. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ContactId(Guid Value) : IId<ContactId>
{
    /// <inheritdoc/>
    public static ContactId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ContactId New() => new(OrderedKey.New());
}
