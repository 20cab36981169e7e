using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Supervisor;

/// <summary>How a supervisor goes through what waits: which page an item opens, and which comes next by itself.</summary>
public static class Queue
{
    /// <summary>The queue itself.</summary>
    public const string Url = "/supervisor";

    /// <summary>The page of an item.</summary>
    public static string UrlOf(WaitingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return $"{Url}/{item.Pages}/{item.Key}";
    }

    /// <summary>The next item this person may decide, other than the one that is open; the queue when there is none.</summary>
    public static async Task<string> Next(this ISupervisorQueue queue, StaffMember who, string? open = null)
    {
        ArgumentNullException.ThrowIfNull(queue);
        var mine = (await queue.Waiting()).Where(i => !i.IsOwn(who)).ToList();
        var at = mine.FindIndex(i => i.Key == open);
        var next = mine.Skip(at + 1).Concat(mine.Take(Math.Max(0, at))).FirstOrDefault(i => i.Key != open);
        return next is null ? Url : UrlOf(next);
    }

    /// <summary>How long something waits, in the fewest words: <c>6 min</c>, <c>3 h</c>, <c>2 d</c>.</summary>
    public static string Age(DateTime since, DateTime now)
    {
        var age = now - since;
        return age.TotalMinutes < 60 ? $"{Math.Max(0, (int)age.TotalMinutes)} min" : age.TotalHours < 24 ? $"{(int)age.TotalHours} h" : $"{(int)age.TotalDays} d";
    }
}
