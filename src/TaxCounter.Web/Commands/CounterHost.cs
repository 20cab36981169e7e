using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Serilog;
using TaxCounter.Data.Storage;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Shell.Drafts;
using TaxCounter.Web.SignIn;

namespace TaxCounter.Web.Commands;

/// <summary>Puts the program together: configuration, services, the order of the pipeline. Serving and every verb start from here.</summary>
public static class CounterHost
{
    private const long LargestForm = 1024 * 1024;

    /// <summary>The program, ready to run.</summary>
    /// <param name="args">The command line; <c>--Key=value</c> configures.</param>
    /// <param name="storage">Registers the office's records; the one place where the screens meet storage.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        AddServices(builder);
        storage(builder);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>The folder of appsettings.json: what the command line says, where the program is started from, or where it lies.</summary>
    internal static string? ContentRoot(string[] args) =>
        args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null
        : File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json")) ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;

    private static void AddServices(WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        AddLogging(builder);
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentAct>();
        services.Configure<OfficeOptions>(builder.Configuration.GetSection("Office"));
        services.AddPermissions();
        services.AddSingleton<PublicLimits>();
        services.AddScreens(typeof(CounterHost).Assembly);
        services.AddSessions(builder.Configuration, builder.Environment);
        AddScreens(builder);
        services.AddHealthChecks();
        services.AddResponseCompression(AssetCompression.Use);
        services.AddDataProtection()
            .SetApplicationName("TaxCounter")
            .PersistKeysToFileSystem(KeyFolder(builder));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
        });
    }

    /// <summary>Each program its own log: several run in one process in tests, so none is kept for all.</summary>
    private static void AddLogging(WebApplicationBuilder builder) => builder.Services.AddSerilog(
        log =>
        {
            log.ReadFrom.Configuration(builder.Configuration)
                .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture);
            if (builder.Configuration["Logs:Path"] is { Length: > 0 } path)
            {
                var file = Path.Combine(builder.Environment.ContentRootPath, path, "taxcounter-.log");
                KeepOldLogs(Path.GetDirectoryName(file)!);
                log.WriteTo.File(file, rollingInterval: RollingInterval.Day, formatProvider: CultureInfo.InvariantCulture);
            }
        },
        preserveStaticLogger: true);

    /// <summary>Logs of before that others could read.</summary>
    private static void KeepOldLogs(string folder)
    {
        foreach (var log in Directory.Exists(folder) ? Directory.GetFiles(folder, "taxcounter-*.log") : [])
        {
            OwnersFiles.Keep(log);
        }
    }

    private static void AddScreens(WebApplicationBuilder builder)
    {
        var always = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        var prefix = builder.Environment.IsDevelopment() ? "" : "__Host-";
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie = new CookieBuilder { Name = prefix + "TaxCounter-Form", SecurePolicy = always, SameSite = SameSiteMode.Strict, HttpOnly = true, Path = "/", IsEssential = true };
            o.FormFieldName = "FormToken";
            o.HeaderName = "X-Form-Token";
            o.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(o =>
            o.Cookie = new CookieBuilder { Name = prefix + "TaxCounter-Flash", SecurePolicy = always, SameSite = SameSiteMode.Strict, HttpOnly = true, Path = "/", IsEssential = true });
        builder.Services.Configure<FormOptions>(o =>
        {
            o.ValueCountLimit = 2048;
            o.ValueLengthLimit = 256 * 1024;
            o.MultipartBodyLengthLimit = LargestForm;
        });
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        builder.Services.AddControllersWithViews(o =>
        {
            o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            o.Filters.Add<OneMomentOfPage>();
            o.Filters.Add<RestOfTrail>();
            o.Filters.Add<DraftOfForm>();
            o.ModelBinderProviders.Insert(0, new CounterValues());
            FormSentences.Use(o);
        });
        builder.Services.Configure<RazorViewEngineOptions>(o => o.ViewLocationExpanders.Add(new ViewPlaces()));
    }

    private static DirectoryInfo KeyFolder(WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Keys:Cookies"] ?? "App_Data/keys/cookies");
        OwnersFiles.MakeFolder(folder);
        return new DirectoryInfo(folder);
    }

    private static void UsePipeline(WebApplication app)
    {
        UseProxy(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLog();
        app.UseMiddleware<TroublePages>();
        app.UseMiddleware<SameOrigin>();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });
        app.UseRouting();
        app.UseMiddleware<OnlySecure>();
        app.Use(NotHere);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = SayWhy }).AllowAnonymous();
        app.MapControllers();
    }

    /// <summary>Healthy, or what is wrong in a sentence for the administrator.</summary>
    private static Task SayWhy(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', report.Entries.Values.Select(e => e.Description).OfType<string>().Prepend(report.Status.ToString())));
    }

    /// <summary>What is no page is not there, signed in or not: the question whether one may see it does not arise.</summary>
    private static Task NotHere(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Behind a reverse proxy that ends HTTPS: which addresses may say where a request came from.</summary>
    private static void UseProxy(WebApplication app)
    {
        var proxies = app.Configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? [];
        if (proxies.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var address in proxies)
        {
            options.KnownProxies.Add(System.Net.IPAddress.Parse(address));
        }

        app.UseForwardedHeaders(options);
    }
}
