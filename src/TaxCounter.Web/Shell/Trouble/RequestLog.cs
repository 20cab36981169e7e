using Serilog;
using Serilog.Events;

namespace TaxCounter.Web.Shell;

/// <summary>One line for each request: what, how it ended, how long, who. Never the query, a form or a header: nothing of a customer gets into the log.</summary>
public static class RequestLog
{
    private const string Line = "{Method} {Path} {Status} {Milliseconds} ms {Who} {Trace}";

    /// <summary>Writes the line of every request, in words of ours instead of Serilog's, so that what stands in it is known and cleaned.</summary>
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = Line;
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = (context, _, exception) => exception is not null ? LogEventLevel.Error : context.Request.Query.ContainsKey("background") ? LogEventLevel.Debug : LogEventLevel.Information; // what a page asks by itself, once a second, fills no log
            options.GetMessageTemplateProperties = (context, _, elapsed, status) => Facts(context, elapsed, status);
        });
    }

    /// <summary>Text that cannot forge a line of the log.</summary>
    public static string Clean(string? text)
    {
        var cut = text is { Length: > 200 } ? text[..200] : text ?? "";
        return string.Create(cut.Length, cut, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? '?' : source[i];
            }
        });
    }

    private static IEnumerable<LogEventProperty> Facts(HttpContext context, double elapsed, int status) =>
    [
        Fact("Method", Clean(context.Request.Method)),
        Fact("Path", Clean(context.Request.Path)),
        Fact("Status", status),
        Fact("Milliseconds", (long)elapsed),
        Fact("Who", context.User.ToStaffMember() is { } who ? Clean(context.User.UserName()) + "/" + who.Role : "-"),
        Fact("Trace", context.TraceNumber()),
    ];

    private static LogEventProperty Fact(string name, object value) => new(name, new ScalarValue(value));
}
