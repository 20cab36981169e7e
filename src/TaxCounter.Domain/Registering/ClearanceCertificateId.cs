using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>The key of a certificate of clearance. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ClearanceCertificateId(Guid Value) : IId<ClearanceCertificateId>
{
    /// <inheritdoc/>
    public static ClearanceCertificateId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ClearanceCertificateId New() => new(OrderedKey.New());
}
