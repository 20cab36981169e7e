using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The records of registrations.</summary>
public sealed class RegisteringRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IBusinessRegistrations, BusinessRegistrationRepository>();
        services.AddScoped<RegisteringService>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((BusinessRegistration r) => r.Number, r => $"registered on {r.RegisteredOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks { get; } =
    [
        new VerifyCheck("V22", """
            SELECT r."Number" AS "Name", c."Part" AS "Place", NULL AS "Has", NULL AS "Should" FROM "BusinessRegistrations" r JOIN "BusinessRegistrationCodes" c ON c."RegistrationId" = r."Id"
            WHERE c."Used" <> c."Proposed" AND c."Reason" IS NULL
            """, r => $"Registration {r.Name} uses another {r.Place} than was proposed, without a reason."),
    ];
}
