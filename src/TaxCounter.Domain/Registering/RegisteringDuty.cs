using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Registering a business, from its first question to its account.</summary>
public sealed class RegisteringDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<RegistrationSeries>("/registering", Permission.SeeLicenses)];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["registering.filing-view"] = "looked up what a business must file",
        ["registering.register"] = "registered a business",
        ["registering.view"] = "looked at a registration",
    };
}
