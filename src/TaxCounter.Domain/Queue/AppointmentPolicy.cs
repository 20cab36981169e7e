namespace TaxCounter.Domain.Queue;

/// <summary>When appointments are given. No published rule of either office says it (not found): it is office policy, and the page says so.</summary>
public static class AppointmentPolicy
{
    /// <summary>Appointments begin at whole quarter hours.</summary>
    public const int EveryMinutes = 15;

    /// <summary>How many begin at one time.</summary>
    public const int MostAtOnce = 2;

    /// <summary>How many days ahead.</summary>
    public const int MostDaysAhead = 90;

    /// <summary>The first and the last time of a day.</summary>
    public static readonly TimeOnly First = new(8, 0), Last = new(16, 30);

    /// <summary>How late one may come and still be in time.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>Whether an appointment can begin at a time of day.</summary>
    public static bool Has(TimeOnly time) => time >= First && time <= Last && time.Minute % EveryMinutes == 0 && time.Second == 0;

    /// <summary>Every time of a day.</summary>
    public static IEnumerable<TimeOnly> Times()
    {
        for (var time = First; time <= Last; time = time.AddMinutes(EveryMinutes))
        {
            yield return time;
        }
    }
}
