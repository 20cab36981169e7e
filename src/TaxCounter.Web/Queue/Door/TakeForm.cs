using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>A ticket asked for at the door.</summary>
public sealed class TakeForm
{
    /// <summary>Made with the page.</summary>
    public Guid Id { get; set; }

    public CounterService Service { get; set; }

    /// <summary>Two letters.</summary>
    public string? Language { get; set; }
}
