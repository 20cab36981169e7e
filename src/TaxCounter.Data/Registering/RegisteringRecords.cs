using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The records of registrations.</summary>
public sealed class RegisteringRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IBusinessRegistrations, BusinessRegistrationRepository>();
        services.AddScoped<IRegistrationDrafts, RegistrationDraftRepository>();
        services.AddScoped<IClearanceCertificates, ClearanceCertificateRepository>();
        services.AddScoped<ISellerAccounts, SellerAccounts>();
        services.AddScoped<SellerDebts>();
        services.AddScoped<BusinessOpening>();
        services.AddScoped<RegisteringService>();
        services.AddScoped<RegistrationDraftService>();
        services.AddScoped<ClearanceService>();
        services.AddScoped<MoveService>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((BusinessRegistration r) => r.Number, r => $"registered on {r.RegisteredOn:MMM d, yyyy}"), NumberedRecords.In((ClearanceCertificate c) => c.Number, c => $"issued on {c.IssuedOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<BusinessRegistration>().SelectMany(r => r.Places).Where(p => p.AccountId == account).Select(_ => account); // the principal place is one of them
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks { get; } =
    [
        new VerifyCheck("V22", """
            SELECT r."Number" AS "Name", c."Part" AS "Place", NULL AS "Has", NULL AS "Should" FROM "BusinessRegistrations" r JOIN "BusinessRegistrationCodes" c ON c."RegistrationId" = r."Id"
            WHERE c."Used" <> c."Proposed" AND c."Reason" IS NULL
            """, r => $"Registration {r.Name} uses another {r.Place} than was proposed, without a reason."),
        new VerifyCheck("V22", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "BusinessRegistrations" r
            WHERE NOT EXISTS (SELECT 1 FROM "BusinessRegistrationPlaces" p WHERE p."RegistrationId" = r."Id" AND p."Number" = 1 AND p."AccountId" = r."AccountId")
            """, r => $"Registration {r.Name} has no principal place, or another account than it."),
        new VerifyCheck("V22", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "BusinessRegistrations" r
            WHERE r."Reason" = 'Purchased' AND r."Clearance" = 'None'
            """, r => $"Registration {r.Name} is of a business that was bought, and nothing says whether the seller's certificate was shown."),
    ];
}
