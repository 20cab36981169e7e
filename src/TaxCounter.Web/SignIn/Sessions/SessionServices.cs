using Microsoft.AspNetCore.Authentication;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>Registers the sessions of the web program.</summary>
internal static class SessionServices
{
    public static void AddSessions(this IServiceCollection services, IConfiguration configuration, IWebHostEnvironment environment)
    {
        services.Configure<SessionTimes>(configuration.GetSection("SignIn"));
        services.AddSingleton<SessionDesk>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<PendingSignIns>();
        services.AddSingleton<SetUpTickets>();
        services.AddScoped<Arrivals>();
        services.AddSingleton<HeldForms>();
        services.AddSingleton<SignInThrottle>();
        services.AddAuthentication(SessionHandler.Name).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
    }
}
