using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>Why something about the queue is refused.</summary>
public static class QueueRefusals
{
    /// <summary>The longest note for the next.</summary>
    public const int LongestNote = 500;

    /// <summary>No service.</summary>
    public static readonly Refusal ServiceNeeded = new("queue.service", "Choose what the customer comes for.", "Service");

    /// <summary>No language.</summary>
    public static readonly Refusal LanguageNeeded = new("queue.language", "Choose a language.", "Language");

    /// <summary>No such ticket.</summary>
    public static readonly Refusal TicketUnknown = new("queue.ticket", "There is no such ticket today. Look at the queue again.");

    /// <summary>No window.</summary>
    public static readonly Refusal NoWindow = new("queue.no-window", "Open your window first. Choose its number, the services, and the languages.");

    /// <summary>A window that is paused.</summary>
    public static readonly Refusal WindowPaused = new("queue.window-paused", "Your window is paused. Open it again to call the next ticket.");

    /// <summary>A number that cannot be.</summary>
    public static readonly Refusal WindowNumber = new("queue.window-number", $"Enter the number of your window, from 1 to {ServiceWindow.Highest}.", "Number");

    /// <summary>No services.</summary>
    public static readonly Refusal ServicesNeeded = new("queue.services", "Choose one service or more that this window serves.", "Services");

    /// <summary>No languages.</summary>
    public static readonly Refusal LanguagesNeeded = new("queue.languages", "Choose one language or more that you speak.", "Languages");

    /// <summary>Nobody to call.</summary>
    public static readonly Refusal NobodyWaits = new("queue.nobody", "Nobody waits for a service of your window.");

    /// <summary>Only one's own.</summary>
    public static readonly Refusal NotYours = new("queue.not-yours", "This ticket is not at your window. Only the clerk who called it can do that.");

    /// <summary>A transfer without words.</summary>
    public static readonly Refusal ContextNeeded = new("queue.context", "Enter what the customer asked and what you did, so that they need not tell it again.", "Note");

    /// <summary>Too many words.</summary>
    public static readonly Refusal NoteTooLong = new("queue.note-long", $"Use {LongestNote} characters or fewer for the note.", "Note");

    /// <summary>No such appointment.</summary>
    public static readonly Refusal AppointmentUnknown = new("queue.appointment", "There is no appointment with this code today. Check the code, or choose a service.", "Code");

    /// <summary>It is used or canceled.</summary>
    public static readonly Refusal AppointmentOver = new("queue.appointment-over", "This appointment was used or canceled before. Choose a service instead.", "Code");

    /// <summary>No time.</summary>
    public static readonly Refusal TimeNeeded = new("queue.time", $"Choose a time between {AppointmentPolicy.First:h:mm} a.m. and {AppointmentPolicy.Last:h:mm} p.m., at a whole quarter hour.", "At");

    /// <summary>A time that is over.</summary>
    public static readonly Refusal TimeOver = new("queue.time-over", "This time has passed. Choose a later one.", "At");

    /// <summary>No more at that time.</summary>
    public static readonly Refusal TimeFull = new("queue.time-full", $"{AppointmentPolicy.MostAtOnce} appointments begin at that time already. Choose another time.", "At");

    /// <summary>Too far ahead.</summary>
    public static readonly Refusal DayFar = new("queue.day-far", $"Appointments can be booked up to {AppointmentPolicy.MostDaysAhead} days ahead. Choose an earlier day.", "On");

    /// <summary>Nobody named.</summary>
    public static readonly Refusal NameNeeded = new("queue.name", $"Enter the name of the customer ({Appointment.LongestName} characters or fewer).", "Name");

    /// <summary>A phone number that is too long.</summary>
    public static readonly Refusal PhoneTooLong = new("queue.phone", $"Use {Appointment.LongestPhone} characters or fewer for the telephone number.", "Phone");

    /// <summary>Another form under the same key.</summary>
    public static readonly Refusal OtherContent = new("queue.other-content", "This form was sent before with other content. Open it again.");

    /// <summary>A code that is none.</summary>
    public static readonly Refusal WrongCode = new("queue.code", "This code is wrong, or it was used before, or it is older than ten minutes. Ask for a new one.", "Code");

    /// <summary>Not by this role.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) => StaffRefusals.NotAllowed(who, what);

    /// <summary>The office is closed.</summary>
    public static Refusal DayClosed(DateOnly day, DateOnly next) => new("queue.day-closed", $"The office is closed on {DateWords.WithWeekday(day)}. The next business day is {DateWords.WithWeekday(next)}.", "On");

    /// <summary>One at a time.</summary>
    public static Refusal FinishFirst(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return new("queue.finish-first", $"Ticket {ticket.Label} is called to your window. Begin, note a no-show, or take it off the board first.");
    }

    /// <summary>Not from where it is.</summary>
    public static Refusal NotNow(Ticket ticket, TicketVerb verb)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return new("queue.not-now", $"Ticket {ticket.Label} is {ticket.State.Words()} now, so it cannot be {verb.Done()}. Look at the queue again.");
    }

    /// <summary>A window that is closed.</summary>
    public static Refusal WindowClosed(int number) => new("queue.window-closed", $"Window {number} is closed. Open your window again.");

    /// <summary>A number in use.</summary>
    public static Refusal WindowTaken(int number, string name) => new("queue.window-taken", $"{name} is at window {number}. Choose another number.", "Number");

    /// <summary>What is wrong with the words for the next; null when nothing is.</summary>
    public static Refusal? WrongContext(string? note) => note is null ? ContextNeeded : WrongNote(note);

    /// <summary>What is wrong with a note that may be missing; null when nothing is.</summary>
    public static Refusal? WrongNote(string? note) => note is { Length: > LongestNote } ? NoteTooLong : CardNumberGuard.HoldsCardNumber(note) ? StaffRefusals.CardNumber("Note") : null;
}
