/** Gives a function that runs tasks one after another, in the order asked for; a task that fails holds up none. */
export function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
}
