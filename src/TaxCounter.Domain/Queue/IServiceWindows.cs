namespace TaxCounter.Domain.Queue;

/// <summary>The windows of the counter.</summary>
public interface IServiceWindows
{
    /// <summary>By key; null when there is none.</summary>
    Task<ServiceWindow?> Find(ServiceWindowId id);

    /// <summary>The one a person has open or paused on a day; null for none.</summary>
    Task<ServiceWindow?> KeptBy(string person, DateOnly day);

    /// <summary>The last one a person had on an earlier day or this one: what it served is offered again.</summary>
    Task<ServiceWindow?> LastOf(string person);

    /// <summary>The windows of a day that are open or paused, by number.</summary>
    Task<IReadOnlyList<ServiceWindow>> Open(DateOnly day);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(ServiceWindow window);
}
