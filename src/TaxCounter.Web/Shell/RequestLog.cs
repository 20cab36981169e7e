using System.Diagnostics;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>One line for each request: what, how it ended, how long, who. Never the query, a form or a header: nothing of a customer gets into the log.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Runs for each request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (log.IsEnabled(LogLevel.Information))
            {
                log.LogInformation(
                    "{Method} {Path} {Status} {Milliseconds} ms {Who} {Trace}",
                    Clean(context.Request.Method),
                    Clean(context.Request.Path),
                    context.Response.StatusCode,
                    (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                    context.User.ToStaffMember() is { } who ? Clean(context.User.UserName()) + "/" + who.Role : "-",
                    context.TraceNumber());
            }
        }
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
}
