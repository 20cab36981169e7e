using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>The numbers of registrations, <c>REG-2026-000123-3</c>.</summary>
public abstract class RegistrationSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "REG";

    /// <inheritdoc/>
    public static string Name => "registration";
}
