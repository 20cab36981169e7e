using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Coding;

/// <summary>What the coding of businesses is worked out from.</summary>
public sealed class CodingRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton(_ => NaicsFiles.List);
        services.AddScoped<CodingReview>();
        services.AddScoped<ICodingReviewSearch, CodingReviewSearch>();
        services.AddScoped<ICodingChanges, CodingChangeRepository>();
        services.AddScoped<IFrequencyReview, FrequencyReview>();
        services.AddScoped<AccountCoding>();
        services.AddScoped(provider => new CodingAssistant(provider.GetRequiredService<RuleBook>(), provider.GetRequiredService<NaicsList>()));
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks { get; } =
    [
        new VerifyCheck("V27", """
            SELECT a."Number" AS "Name", c."Part" AS "Place", NULL AS "Has", NULL AS "Should" FROM "CodingChanges" c JOIN "Accounts" a ON a."Id" = c."AccountId"
            WHERE (c."Part" LIKE 'frequency: %' AND c."FirstDay" <= c."ChangedOn") OR c."Reason" = ''
            """, r => $"Account {r.Name} was coded otherwise ({r.Place}) without a reason, or for a period that had begun."),
        new VerifyCheck("V27", """
            SELECT a."Number" AS "Name", a."Naics" AS "Place", NULL AS "Has", NULL AS "Should" FROM "Accounts" a JOIN "CodingChanges" c ON c."AccountId" = a."Id" AND c."Part" = 'naics'
            WHERE c."After" <> a."Naics" AND NOT EXISTS (SELECT 1 FROM "CodingChanges" n WHERE n."AccountId" = a."Id" AND n."Part" = 'naics' AND (n."FirstDay" > c."FirstDay" OR (n."FirstDay" = c."FirstDay" AND n."Before" = c."After")))
            """, r => $"Account {r.Name} carries {r.Place}, which is not what it was coded last."),
    ];
}
