using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>The key of a registration. Made with the form, so that a second click finds the first.</summary>
public readonly record struct BusinessRegistrationId(Guid Value) : IId<BusinessRegistrationId>
{
    /// <inheritdoc/>
    public static BusinessRegistrationId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static BusinessRegistrationId New() => new(OrderedKey.New());
}
