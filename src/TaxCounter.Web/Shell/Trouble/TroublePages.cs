using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>
/// Every answer without a page of its own gets one: an exception, a lost race, a refused form, a page that is not there. A stack is only ever in the log.
/// </summary>
public sealed class TroublePages(RequestDelegate next, ILogger<TroublePages> log)
{
    private const int MostReadings = 3;

    /// <summary>Runs for each request. A page that lost a deadlock is read again from its beginning: it has changed nothing.</summary>
    public async Task InvokeAsync(HttpContext context, IEnumerable<RecordsTroubleOf> records)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (var reading = 1; ; reading++)
        {
            try
            {
                await next(context);
                break;
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (!context.Response.HasStarted)
            {
                var found = records.Select(of => of(exception)).FirstOrDefault(t => t != RecordsTrouble.None);
                context.Response.Clear();
                if (found == RecordsTrouble.LostRace && IsReading(context) && reading < MostReadings)
                {
                    StartAnew(context);
                    continue;
                }

                await ShowAsync(context, Of(exception, found, context));
                return;
            }
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400 and not 422, ContentLength: null or 0, ContentType: null })
        {
            await ShowAsync(context, Of(context.Response.StatusCode, context));
        }
    }

    /// <summary>The same request with everything new: whatever was found, read, or broken belongs to the reading before.</summary>
    private static void StartAnew(HttpContext context)
    {
        var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.Response.RegisterForDisposeAsync(scope);
        context.RequestServices = scope.ServiceProvider;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Items.Clear();
    }

    private Trouble Of(Exception exception, RecordsTrouble found, HttpContext context)
    {
        if (exception is AntiforgeryValidationException)
        {
            return Of(StatusCodes.Status400BadRequest, context);
        }

        if (exception is BadHttpRequestException bad)
        {
            return Of(bad.StatusCode, context);
        }

        var number = context.TraceNumber();
        if (found != RecordsTrouble.None)
        {
            log.LogWarning(exception, "Records {Trouble} at {Path}, {Number}", found, RequestLog.Clean(context.Request.Path), number);
        }

        switch (found)
        {
            case RecordsTrouble.Changed:
                return new Trouble(409, "This was changed by someone else", "This changed while you were working on it. Nothing you sent was done. Go back, check it again, and repeat your change if it is still right.");
            case RecordsTrouble.Away when NothingStands(context):
                return new Trouble(503, "The records cannot be reached", "The office's records cannot be reached. Nothing was posted. Try again in a minute. If you see this again, call the administrator.", number);
            case RecordsTrouble.Away:
                return new Trouble(503, "The records cannot be reached", "The office's records cannot be reached, and it is not known whether what you sent was done. Try again in a minute: the same form finds it, and nothing is posted twice.", number);
            case RecordsTrouble.Busy or RecordsTrouble.LostRace when NothingStands(context):
                return Of(StatusCodes.Status503ServiceUnavailable, context);
            default:
                log.LogError(exception, "Trouble {Number} at {Path}", number, RequestLog.Clean(context.Request.Path));
                return new Trouble(500, "Something went wrong on our side", "What you sent may not have been done. Check the account before you repeat it. Give the number below to your administrator.", number);
        }
    }

    private static bool IsReading(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    /// <summary>Said only where it is known: the request asked for no act, or every one was refused.</summary>
    private static bool NothingStands(HttpContext context) => context.RequestServices.GetService<IOneTransaction>() is not { MayStand: true };

    private static Trouble Of(int status, HttpContext context) => status switch
    {
        400 => new(status, "Your page was open too long", "Nothing was done. Go back, reload the page and try again."),
        401 => new(status, "Sign in first", "Sign in to see this page."),
        403 => new(status, "Not allowed for your role", NotAllowed(context)),
        404 => new(status, "Page not found", "There is nothing at this address. The number may be mistyped, or the page was meant for another office. Go to the start page and search for it."),
        405 => new(status, "Not allowed here", "This address cannot be used in that way. Nothing was done."),
        413 => new(status, "Too large", "What you sent is larger than this page accepts. Nothing was done."),
        429 => new(status, "Too many tries", StaffRefusals.TooManyTries.Message),
        503 => new(status, "Busy", "Nothing was done because the counter is busy. Wait a moment and press the button again. The same form is never posted twice."),
        _ => new(status, "That did not work", "Nothing was done. Go back and try again.", context.TraceNumber()),
    };

    private static string NotAllowed(HttpContext context)
    {
        var who = context.User.ToStaffMember();
        var needed = context.GetEndpoint()?.Metadata.GetOrderedMetadata<AuthorizeAttribute>().OfType<NeedsAttribute>()
            .LastOrDefault(n => who is null || !who.May(n.Permission));
        var ask = needed is null ? "Ask a supervisor." : $"Ask {string.Join(" or ", PermissionTable.RolesFor(needed.Permission).Select(r => r.WithArticle()))}.";
        return who is null
            ? "Your role cannot see this page."
            : $"{who.Name} is signed in as {who.Role.WithArticle()} and cannot do this. {ask}";
    }

    private static async Task ShowAsync(HttpContext context, Trouble trouble)
    {
        context.Response.StatusCode = trouble.Status;
        if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(trouble.Title + ". " + trouble.Sentence + (trouble.Number is null ? "" : " (" + trouble.Number + ")"));
            return;
        }

        var services = context.RequestServices;
        var action = new ActionContext(context, new RouteData(), new ActionDescriptor());
        var page = new ViewResult
        {
            ViewName = "/Shell/Trouble/Trouble.cshtml",
            StatusCode = trouble.Status,
            ViewData = new ViewDataDictionary<Trouble>(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = trouble },
        };
        await services.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(action, page);
    }
}
