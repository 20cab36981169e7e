using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Registering a business, from its first question to its account.</summary>
public sealed class RegisteringDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<RegistrationSeries>("/registering", Permission.SeeLicenses), NumberSeries.Of<ClearanceSeries>("/registering/clearance", Permission.SeeLicenses)];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["registering.clearance"] = "issued a certificate of clearance",
        ["registering.clearance-view"] = "looked at what a seller owes",
        ["registering.draft"] = "began the registration of a business",
        ["registering.draft-discard"] = "discarded an unfinished registration",
        ["registering.draft-over"] = "took over an unfinished registration",
        ["registering.filing-view"] = "looked up what a business must file",
        ["registering.move"] = "moved a business to another place",
        ["registering.register"] = "registered a business",
        ["registering.view"] = "looked at a registration",
    };
}
