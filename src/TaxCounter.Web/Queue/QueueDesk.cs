using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Queue;

/// <summary>Reads the queue for its pages.</summary>
public sealed class QueueDesk(ITickets tickets, IServiceWindows windows, CustomerLanguages languages)
{
    /// <summary>The languages that the door offers.</summary>
    public IReadOnlyList<CustomerLanguage> Languages => languages.All;

    /// <summary>What is open today: two questions.</summary>
    public async Task<QueueNow> Open(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new QueueNow(await tickets.Open(act.Today), await windows.Open(act.Today), act);
    }

    /// <summary>Everything of today.</summary>
    public async Task<QueueNow> All(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new QueueNow(await tickets.OfDay(act.Today), await windows.Open(act.Today), act);
    }

    /// <summary>A language by its code; English for any other.</summary>
    public CustomerLanguage Say(string? code) => languages.Find(code) ?? languages.English;

    /// <summary>The name of a language in English.</summary>
    public string NameOf(string code) => languages.Find(code)?.EnglishName ?? code;
}
