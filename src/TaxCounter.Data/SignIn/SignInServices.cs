using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>Registers the office's sign-ins: Identity over the same records, its password rules and hashes, sessions, and the journal of the sign-in desk.</summary>
public static class SignInServices
{
    /// <summary>PBKDF2 rounds (HMAC-SHA-512) that an office never goes below; ASVS 5.0 11.4.2.</summary>
    public const int FewestIterations = 210_000;

    /// <summary>Registers them.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configuration"><c>SignIn:Pbkdf2Iterations</c>, <c>SignIn:SecondFactor</c>, <c>Office:Name</c>.</param>
    /// <param name="environment">The name of the environment: in production weak hashes are refused, outside development supervisors and administrators need an authenticator app.</param>
    /// <exception cref="InvalidOperationException">Fewer rounds, or fewer roles with an authenticator app, than allowed in production.</exception>
    public static IServiceCollection AddSignIns(this IServiceCollection services, IConfiguration configuration, string environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var production = environment == Environments.Production;
        var rounds = configuration.GetValue("SignIn:Pbkdf2Iterations", FewestIterations);
        if (production && rounds < FewestIterations)
        {
            throw new InvalidOperationException($"SignIn:Pbkdf2Iterations is {rounds}; in production it is at least {FewestIterations}.");
        }

        services.AddIdentityCore<StaffUser>(o =>
            {
                o.User.RequireUniqueEmail = false;
                o.Password.RequiredLength = PasswordRules.Shortest;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Password.RequiredUniqueChars = 1;
            })
            .AddEntityFrameworkStores<TaxCounterContext>()
            .AddTokenProvider<OfficeAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddSingleton(SecondFactorRule.Of(configuration[SecondFactorRule.Setting], environment == Environments.Development, production));
        services.AddScoped<SignInTries>();
        services.AddScoped<SecondFactorDesk>();
        services.AddScoped<ISecondFactors>(p => p.GetRequiredService<SecondFactorDesk>());
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = rounds);
        services.AddSingleton(new PasswordRules(configuration["Office:Name"], configuration["Office:Jurisdiction"]));
        services.AddSingleton<StaffChanges>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<ISignInDesk>(p => p.GetRequiredService<SignInDesk>());
        services.AddScoped<IStepUp>(p => p.GetRequiredService<SignInDesk>());
        services.AddSingleton(new CodeLife(configuration.GetValue("SignIn:CodeHours", 24)));
        services.AddScoped<ISignInSessions, SignInSessions>();
        services.AddScoped<ISignInJournal, AuditedSignInJournal>();
        return services;
    }
}
