using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Authorizations;

/// <summary>The key of an authorization. Made with the form, so that a second click finds the first.</summary>
public readonly record struct AuthorizationId(Guid Value) : IId<AuthorizationId>
{
    /// <inheritdoc/>
    public static AuthorizationId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AuthorizationId New() => new(OrderedKey.New());
}
