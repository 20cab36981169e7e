using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Imports;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Rates;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary>What serving and the verbs both need beside the records themselves.</summary>
public static class OfficeServices
{
    /// <summary>Registers the rule book of <c>Office:Jurisdiction</c>, the import, the proof of the books and the sample office.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<IRuleBooks, ShippedRuleBooks>();
        services.TryAddSingleton(provider => RuleBookOf(provider.GetRequiredService<IRuleBooks>(), configuration));
        services.AddScoped<OfficeImport>();
        services.AddScoped<OfficeVerifier>();
        services.AddScoped<SampleOffice>();
        return services;
    }

    private static RuleBook RuleBookOf(IRuleBooks books, IConfiguration configuration)
    {
        var found = books.For(configuration["Office:Jurisdiction"] is { Length: > 0 } jurisdiction ? jurisdiction.ToLowerInvariant() : new OfficeOptions().Jurisdiction);
        return found.Refusal is { } no ? throw new InvalidOperationException($"Office:Jurisdiction: {no.Message}") : found.Value;
    }
}
