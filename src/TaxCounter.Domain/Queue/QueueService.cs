using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>What a clerk does at a window: opens it, calls the next, holds, transfers, finishes. Who is next is <see cref="QueueOrder"/>'s alone.</summary>
public sealed class QueueService(ITickets tickets, IServiceWindows windows, IAuditTrail audit, IOneTransaction transaction, InquiryDesk desk, IInquiries inquiries)
{
    /// <summary>Opens one's window, or changes what it serves. Refused: a number at which a colleague sits.</summary>
    public Task<Result<ServiceWindow>> OpenWindow(int number, IReadOnlyCollection<CounterService> services, IReadOnlyCollection<string> languages, CounterAct act) => transaction.Do<ServiceWindow>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ServeQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "open a window");
        }

        if ((await windows.Open(act.Today)).FirstOrDefault(w => w.Number == number && !act.By.IsSamePerson(w.Opened.Person)) is { } taken)
        {
            return QueueRefusals.WindowTaken(number, taken.Opened.Name);
        }

        var kept = await windows.KeptBy(act.By.Person, act.Today);
        if (kept is not null && kept.Number == number)
        {
            if (kept.Change(services, languages).Refusal is { } not)
            {
                return not;
            }

            await audit.Record(act, "queue.window-change", kept.AuditKey(), details: kept.Says());
            return kept;
        }

        if (kept is not null && await tickets.AtWindowOf(act.By.Person, act.Today) is { } at)
        {
            return QueueRefusals.FinishFirst(at);
        }

        var opened = ServiceWindow.Open(number, services, languages, act);
        if (opened.Refusal is { } no)
        {
            return no;
        }

        kept?.Become(ServiceWindowState.Closed, act);
        windows.Add(opened.Value);
        await audit.Record(act, "queue.window-open", opened.Value.AuditKey(), details: opened.Value.Says());
        return opened;
    });

    /// <summary>Pauses one's window, goes on, or closes it. Refused: closing it while a customer is at it.</summary>
    public Task<Result<ServiceWindow>> SetWindow(ServiceWindowState state, CounterAct act) => transaction.Do<ServiceWindow>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await windows.KeptBy(act.By.Person, act.Today) is not { } window)
        {
            return QueueRefusals.NoWindow;
        }

        if (state == ServiceWindowState.Closed && await tickets.AtWindowOf(act.By.Person, act.Today) is { } at)
        {
            return QueueRefusals.FinishFirst(at);
        }

        if (window.Become(state, act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, "queue.window-set", window.AuditKey(), details: state.ToString().ToLowerInvariant());
        return window;
    });

    /// <summary>
    /// Calls the next to one's window; a customer who is at it is finished by that. Refused while one is called and did not come, while the window is paused, and where nobody
    /// waits for what it serves.
    /// </summary>
    public Task<Result<Ticket>> CallNext(CounterAct act) => transaction.Do<Ticket>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        var current = await tickets.AtWindowOf(act.By.Person, act.Today);
        if (await WhyNotCall(current?.State == TicketState.Serving ? null : current, act) is { } no)
        {
            return no;
        }

        var all = await windows.Open(act.Today);
        var mine = all.First(w => act.By.IsSamePerson(w.Opened.Person));
        if (QueueOrder.Next(await tickets.Open(act.Today), mine, all, act.At) is not { } next)
        {
            return QueueRefusals.NobodyWaits;
        }

        if (current is not null && (await Changed(current.Id, act, own: true, ticket => Task.FromResult(ticket.Do(TicketVerb.Finish, act)), TicketVerb.Finish)).Refusal is { } not)
        {
            return not;
        }

        return await Called((await tickets.Find(next.Id))!, mine, act);
    });

    /// <summary>Calls once more the ticket that is called to one's window.</summary>
    public Task<Result<Ticket>> CallAgain(TicketId id, CounterAct act) => Mine(id, act, async ticket =>
        ticket.State != TicketState.Called ? QueueRefusals.NotNow(ticket, TicketVerb.Call) : await windows.KeptBy(act.By.Person, act.Today) is { } mine ? ticket.Call(mine, act) : QueueRefusals.NoWindow, TicketVerb.Call);

    /// <summary>Begins, holds, finishes, notes a no-show: what only the clerk who called it can do.</summary>
    public Task<Result<Ticket>> Do(TicketId id, TicketVerb verb, CounterAct act) => Mine(id, act, ticket => Task.FromResult(ticket.Do(verb, act)), verb);

    /// <summary>Goes on with a ticket on hold. Refused while another customer is at the window.</summary>
    public Task<Result<Ticket>> Resume(TicketId id, CounterAct act) => transaction.Do<Ticket>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        return await WhyNotCall(await tickets.AtWindowOf(act.By.Person, act.Today), act) is { } no ? no : await Changed(id, act, own: true, ticket => Task.FromResult(ticket.Do(TicketVerb.Resume, act)), TicketVerb.Resume);
    });

    /// <summary>Sends a customer on to a service, or to the window of a colleague, with what was asked and tried in the reason of the act.</summary>
    public Task<Result<Ticket>> Transfer(TicketId id, CounterService service, ServiceWindowId? to, CounterAct act) => Mine(
        id, act, async ticket => ticket.Transfer(service, to is { } window ? await windows.Find(window) : null, act), TicketVerb.Transfer);

    /// <summary>Puts a no-show back in the queue, behind those who wait; or notes that somebody who waits went away. Any clerk may.</summary>
    public Task<Result<Ticket>> DoAtQueue(TicketId id, TicketVerb verb, CounterAct act) => transaction.Do<Ticket>(act, () =>
        Changed(id, act, own: false, ticket => Task.FromResult(verb is TicketVerb.Return or TicketVerb.Leave ? ticket.Do(verb, act) : QueueRefusals.NotNow(ticket, verb)), verb));

    private async Task<Refusal?> WhyNotCall(Ticket? at, CounterAct act) => !act.By.May(Permission.ServeQueue) ? QueueRefusals.NotAllowed(act.By, "call a ticket")
        : await windows.KeptBy(act.By.Person, act.Today) is not { } mine ? QueueRefusals.NoWindow
        : !mine.IsOpen ? QueueRefusals.WindowPaused
        : at is not null ? QueueRefusals.FinishFirst(at)
        : null;

    private Task<Result<Ticket>> Mine(TicketId id, CounterAct act, Func<Ticket, Task<Result<Done>>> change, TicketVerb verb) =>
        transaction.Do<Ticket>(act, () => Changed(id, act, own: true, change, verb));

    private async Task<Result<Ticket>> Changed(TicketId id, CounterAct act, bool own, Func<Ticket, Task<Result<Done>>> change, TicketVerb verb)
    {
        if (!act.By.May(Permission.ServeQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "serve the queue");
        }

        if (await tickets.Find(id) is not { } ticket || ticket.On != act.Today)
        {
            return QueueRefusals.TicketUnknown;
        }

        if (own && !act.By.IsSamePerson(ticket.Person ?? ""))
        {
            return QueueRefusals.NotYours;
        }

        if ((QueueRefusals.WrongNote(act.Reason) ?? (await change(ticket)).Refusal) is { } no)
        {
            return no;
        }

        await audit.Record(act, verb.Act(), ticket.AuditKey(), details: verb == TicketVerb.Transfer ? $"to {ticket.PersonName ?? ticket.Service.Words()}" : null);
        await Follow(ticket, verb, act);
        return ticket;
    }

    /// <summary>The inquiry that follows: it starts as the customer sits down, and ends as the ticket does. A transfer hands it to a colleague.</summary>
    private async Task Follow(Ticket ticket, TicketVerb verb, CounterAct act)
    {
        if (verb is TicketVerb.Begin or TicketVerb.Resume)
        {
            await desk.Begin(new InquiryBegun { Origin = InquiryOrigin.Ticket, Ticket = ticket.Id.Value, Channel = InquiryChannel.WalkIn }, act);
        }
        else if (verb is TicketVerb.Finish or TicketVerb.Transfer && await inquiries.Running(act.By.Person) is { } running && running.TicketId == ticket.Id.Value)
        {
            if (verb == TicketVerb.Transfer)
            {
                running.Refer();
            }

            await desk.End(running, InquiryEnd.Guessed, act, byItself: false);
        }
    }

    private async Task<Result<Ticket>> Called(Ticket ticket, ServiceWindow window, CounterAct act)
    {
        if (ticket.Call(window, act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, TicketVerb.Call.Act(), ticket.AuditKey(), details: $"to window {window.Number}");
        return ticket;
    }
}
