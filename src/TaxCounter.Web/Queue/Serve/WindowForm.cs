using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>One's window as it is filled in.</summary>
public sealed class WindowForm
{
    /// <summary>As the sign above it says.</summary>
    public int? Number { get; set; }

    /// <summary>The services chosen.</summary>
    public List<CounterService> Services { get; set; } = [];

    /// <summary>The languages chosen, two letters each.</summary>
    public List<string> Languages { get; set; } = [];

    /// <summary>Filled with what the window serves now, or served last; everything for the first time.</summary>
    internal static WindowForm Of(ServiceWindow? window) => window is null
        ? new WindowForm { Services = [.. CounterServiceWords.All], Languages = ["en"] }
        : new WindowForm { Number = window.Number, Services = [.. window.Services], Languages = [.. window.Languages] };
}
