using System.Diagnostics;

namespace TaxCounter.Web.Shell;

/// <summary>The number that an error page shows and the log holds.</summary>
public static class TraceNumbers
{
    /// <summary>The number of this request.</summary>
    public static string TraceNumber(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        return (id.Length > 12 ? id[^12..] : id).ToUpperInvariant();
    }
}
