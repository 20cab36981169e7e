using Microsoft.Extensions.Options;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Verify;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary>What serving and the verbs both need beside the records themselves.</summary>
public static class OfficeServices
{
    /// <summary>Registers the import, the proof of the books and the sample office.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services)
    {
        services.AddSingleton(s => s.GetRequiredService<IOptions<OfficeOptions>>().Value.Clock);
        services.AddScoped<OfficeImport>();
        services.AddScoped<OfficeVerifier>();
        services.AddScoped<SampleOffice>();
        return services;
    }
}
