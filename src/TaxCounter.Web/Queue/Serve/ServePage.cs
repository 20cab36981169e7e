using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Queue;

/// <summary>A clerk's window: what is at it, who is next, and the forms.</summary>
public sealed record ServePage
{
    public required QueueNow Now { get; init; }

    public required WindowForm Window { get; init; }

    public required IReadOnlyList<CustomerLanguage> Languages { get; init; }

    /// <summary>Whether the form of the window is open.</summary>
    public bool IsOpening { get; init; }

    public CounterAct Act => Now.Act;

    /// <summary>Whether this person serves; an auditor only sees it.</summary>
    public bool MayServe => Act.By.May(Permission.ServeQueue);

    /// <summary>The name of a language in English.</summary>
    public string NameOf(string code) => Languages.FirstOrDefault(l => l.Code == code)?.EnglishName ?? code;
}
